"""What Qt and the system need so that the window behaves: loop, collection, focus, links."""

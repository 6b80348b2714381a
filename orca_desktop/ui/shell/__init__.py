"""The window around the features: menus and actions, panes, and what every feature shares."""

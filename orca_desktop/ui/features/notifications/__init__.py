"""What is told to a person who looks at something else."""

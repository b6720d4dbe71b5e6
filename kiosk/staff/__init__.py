"""What staff should know of the machine and of what it shows."""

"""Sizes in millimetres, colours by role, fonts per script, icons."""

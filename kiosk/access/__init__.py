"""Other ways in than eye and finger: one list of items a screen, by ear, by blind touch, by keys."""

"""Screens and widgets: with the composition root, the only QtWidgets code."""

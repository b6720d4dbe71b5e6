"""Blocks → pages: laying out text at a fixed line pitch, cutting it by sentence, finding a place."""

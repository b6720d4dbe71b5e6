"""The leaflet as data: model, loader and its plain errors. Pure Python, no Qt."""

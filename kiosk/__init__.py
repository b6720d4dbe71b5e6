"""Leaflet Kiosk: a patient leaflet as large-print pages that speak, for a hospital waiting area."""

__version__ = "0.1.0"

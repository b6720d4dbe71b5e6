"""The leaflet in Braille: translated by liblouis, laid out in cells, written as BRF."""

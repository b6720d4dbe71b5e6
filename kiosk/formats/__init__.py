"""The leaflet to take away: plain text, web page, large print, sound and Braille, all from one source."""

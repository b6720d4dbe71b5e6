"""A page of a content management system becomes a leaflet folder. Pure Python; imports content alone."""

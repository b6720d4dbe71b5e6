"""One person's use of the kiosk, from first touch to reset."""

"""What the kiosk promises to people who use it in their own way, and what its tests say of that."""

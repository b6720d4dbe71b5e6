"""What keeps the kiosk running for months: faults noted, one instance, a log, a sign of life."""

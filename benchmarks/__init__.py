"""What people wait for, measured beside a bare window: ``python -m benchmarks``."""

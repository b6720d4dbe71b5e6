"""How many examples a property is tried with: few and always the same ones usually, many in the long run."""

import os

from hypothesis import HealthCheck, settings


def examples(count: int) -> settings:
    """Return the settings for a property: ``count`` examples, times KIOSK_EXAMPLES where that is set."""
    times = int(os.environ.get("KIOSK_EXAMPLES", "1"))
    return settings(
        max_examples=count * times,
        deadline=None,
        derandomize=times == 1,
        suppress_health_check=[HealthCheck.too_slow] if times > 1 else [],
    )

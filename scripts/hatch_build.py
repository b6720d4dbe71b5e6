"""The build hook: compiles the translations into ``kiosk/_qm``, for wheel and editable install alike."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface):
    """Runs ``scripts/compile_translations.py`` before the files of a build are gathered."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Compile every catalogue; ``version`` (standard or editable) makes no difference."""
        root = Path(self.root)
        spec = spec_from_file_location("compile_translations", root / "scripts" / "compile_translations.py")
        if spec is None or spec.loader is None:
            raise FileNotFoundError("scripts/compile_translations.py is missing: fetch the project again.")
        module = module_from_spec(spec)
        spec.loader.exec_module(module)
        for file in module.compile_all(root):
            self.app.display_debug(f"compiled {file}")

"""Goes through every screen of a running kiosk as a screen reader does, over AT-SPI; for Debian's Python.

Prints one JSON object: what is on each screen (role, name, states, actions), and what was announced.
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE_S = 20
STATES = ("FOCUSABLE", "FOCUSED", "CHECKED", "READ_ONLY", "SHOWING", "ENABLED")

#: Screen, the buttons that lead there from the one before, and a name that only it shows.
WAY = (
    ("start", (), "Read the leaflet"),
    ("reading", ("Read the leaflet",), "Menu"),
    ("reading-2", ("Next",), "Page 2"),
    ("contents", ("Menu",), "Voice"),
    ("picture", ("Picture",), "Next part"),
    ("easier", ("Go back", "Make it easier"), "Text size"),
    ("easier-2", ("More",), "Voice and sound"),
    ("voice", ("Voice and sound",), "Slower"),
    ("languages", ("English",), "Choose your language"),
    ("help", ("Go back", "Help"), "How to use this screen"),
    ("about", ("Go back", "Go back", "Go back", "About this leaflet"), "Reference number: Web 316"),
    ("start-again", ("Start again",), "Read the leaflet"),
)


def main():
    heard = []
    listener = Atspi.EventListener.new(lambda event: heard.append(str(event.any_data)))
    listener.register("object:announcement")
    seen = {}
    for screen, buttons, sign in WAY:
        for name in buttons:
            press(name)
        wait(lambda sign=sign: any(one["name"].startswith(sign) for one in shown()), f"{screen}: {sign}")
        seen[screen] = shown()
    print(json.dumps({"screens": seen, "announced": heard}, ensure_ascii=False))


def kiosk():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(index)
        if app and "kiosk" in (app.get_name() or "").lower():
            return app
    return None


def nodes(node):
    if node is None:
        return
    yield node
    for index in range(node.get_child_count()):
        yield from nodes(node.get_child_at_index(index))


def shown():
    found = []
    try:
        for node in nodes(kiosk()):
            states = node.get_state_set()
            if states.contains(Atspi.StateType.SHOWING):
                found.append(described(node, states))
    except GLib.Error:
        return []  # the screen changed while it was looked at
    return found


def described(node, states):
    action = node.get_action_iface()
    return {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "states": [name for name in STATES if states.contains(getattr(Atspi.StateType, name))],
        "actions": [action.get_action_name(i) for i in range(action.get_n_actions())] if action else [],
    }


def press(name):
    def pressed():
        try:
            for node in nodes(kiosk()):
                action = node.get_action_iface()
                if (
                    node.get_name() == name
                    and action
                    and node.get_state_set().contains(Atspi.StateType.SHOWING)
                ):
                    return action.do_action(0)
        except GLib.Error:
            pass
        return False

    before = shown()
    wait(pressed, name)
    wait(lambda: shown() not in ([], before), f"after {name}")


def wait(what, name):
    end = time.monotonic() + PATIENCE_S
    while not what():
        if time.monotonic() > end:
            sys.exit(f"never came: {name}; shown: {[one['name'] for one in shown()]}")
        until = time.monotonic() + 0.05
        while time.monotonic() < until:
            GLib.MainContext.default().iteration(False)


main()

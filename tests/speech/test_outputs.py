"""Which device is which, and what may be said where."""

import pytest

from kiosk.speech.outputs import Device, Port, Use, Wiring
from kiosk.speech.privacy import may_be_spoken
from kiosk.speech.process.plugs import devices_in

SPEAKER = Device(0, "alsa_output.pci.analog-stereo", "Built-in Audio", (Port("analog-output-speaker"),))
HEADSET = Device(1, "alsa_output.usb-Acme", "Acme Headset")
LINE = Device(2, "alsa_output.usb-line", "USB line out")
SITE = Wiring(("*pci*",), ("*acme*",), ("*line*",))


def with_socket(plugged):
    ports = (Port("analog-output-speaker"), Port("analog-output-headphones", plugged))
    return Device(0, SPEAKER.name, SPEAKER.description, ports)


@pytest.mark.parametrize(
    ("use", "device"), [(Use.LOUDSPEAKER, SPEAKER), (Use.HEADPHONES, HEADSET), (Use.LOOP, LINE)]
)
def test_each_use_has_the_device_that_the_site_names(use, device):
    assert SITE.device(use, (LINE, HEADSET, SPEAKER)) == device


@pytest.mark.parametrize("use", Use)
def test_a_device_that_is_gone_is_not_replaced_by_another(use):
    devices = [
        device for device in (LINE, HEADSET, SPEAKER) if device != SITE.device(use, (LINE, HEADSET, SPEAKER))
    ]
    assert SITE.device(use, devices) is None


def test_without_a_word_from_the_site_the_loudspeaker_is_the_systems_choice_and_there_is_no_loop():
    devices = (SPEAKER, LINE)
    assert Wiring().device(Use.LOUDSPEAKER, devices, LINE.name) == LINE
    assert Wiring().device(Use.LOUDSPEAKER, devices, "gone") == SPEAKER
    assert Wiring().device(Use.LOOP, devices) is None
    assert Wiring().device(Use.LOUDSPEAKER, ()) is None


def test_the_systems_choice_is_no_loudspeaker_if_it_is_for_headphones_or_the_loop():
    assert Wiring().device(Use.LOUDSPEAKER, (HEADSET, SPEAKER), HEADSET.name) == SPEAKER
    assert Wiring(loop=("*line*",)).device(Use.LOUDSPEAKER, (HEADSET, LINE), LINE.name) is None


@pytest.mark.parametrize(("plugged", "there"), [(True, True), (False, False), (None, False)])
def test_a_headphone_socket_counts_only_while_something_is_known_to_be_in_it(plugged, there):
    assert (Wiring().device(Use.HEADPHONES, (with_socket(plugged),)) is not None) is there


def test_a_named_device_with_nothing_in_its_sockets_is_not_there():
    empty = Device(1, "usb-acme", "Acme", (Port("out", plugged=False),))
    assert SITE.device(Use.HEADPHONES, (empty,)) is None


def test_the_servers_list_is_understood():
    listing = b"""[{"index": 4, "name": "a", "description": "A", "mute": false, "ports": [
        {"name": "p", "availability": "available"}, {"name": "q", "availability": "not available"},
        {"name": "r", "availability": "availability unknown"}]}]"""
    ports = (Port("p", plugged=True), Port("q", plugged=False), Port("r"))
    assert devices_in(listing) == (Device(4, "a", "A", ports),)
    assert devices_in(b"[]") == ()


@pytest.mark.parametrize(
    ("use", "private", "aloud", "spoken"),
    [
        (Use.HEADPHONES, True, False, True),
        (Use.LOUDSPEAKER, True, False, False),
        (Use.LOOP, True, False, False),
        (Use.LOUDSPEAKER, True, True, True),
        (Use.LOOP, True, True, True),
        (Use.LOUDSPEAKER, False, False, True),
    ],
)
def test_private_things_are_for_headphones_unless_the_person_says_otherwise(use, private, aloud, spoken):
    assert may_be_spoken(use, private=private, aloud=aloud) is spoken

"""The child process that speaks: the only place of pyttsx3 and the sound output."""

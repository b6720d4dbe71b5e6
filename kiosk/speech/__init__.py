"""Sentences → voice → sound: passages, reader, and the client of the process that speaks."""

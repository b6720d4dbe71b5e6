"""Languages, sentences, live switching, translation states and catalogues."""

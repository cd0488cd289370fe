"""Pages: one fills the window at a time; strangers to each other, they meet at the desk."""

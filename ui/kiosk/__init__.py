"""The kiosk: jurors judging one after another on a shared laptop, full screen."""

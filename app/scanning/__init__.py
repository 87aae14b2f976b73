"""What turns light or key presses into text: decoder, camera, scanner process, wedge."""

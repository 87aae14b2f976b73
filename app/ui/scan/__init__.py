"""How scans reach the window: camera, serial port, wedge, clipboard and files."""

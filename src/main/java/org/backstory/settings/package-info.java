/** What this machine is: the file kiosk-config/backstory.json, read strictly. Knows nothing of JavaFX. */
package org.backstory.settings;

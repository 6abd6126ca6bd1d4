/** The picture with which a kiosk begins: kept from its last start, and shown until the kiosk itself is there. */
package org.backstory.launch;

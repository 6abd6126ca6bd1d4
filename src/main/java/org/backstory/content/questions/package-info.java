/** The self-check: its questions, when each is asked, what may be answered, and what it offers to read. Plain records. */
package org.backstory.content.questions;

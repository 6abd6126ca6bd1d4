/** What must be true of a questionnaire: one small rule for each. */
package org.backstory.content.check.questions;

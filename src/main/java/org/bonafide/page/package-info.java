/**
 * The page that a person without a terminal works on: records of one folder, questions, and what
 * comes of the answers, as HTML. It calls the same front doors as the commands and knows neither
 * law nor words of documents. Start with {@link org.bonafide.page.Pages}.
 */
package org.bonafide.page;

/**
 * The page that a person without a terminal works on: records of one folder, questions, and what
 * comes of the answers, as HTML. It calls the same front doors as the commands and knows neither
 * law nor words of documents.
 *
 * <p>May see: data, diagnose, page.http, page.tray, publish, publish.compare, publish.docket,
 * publish.evidence, publish.files, publish.interview, publish.join, publish.paste,
 * publish.returned, publish.start.
 *
 * <p>Start at {@link org.bonafide.page.Pages}.
 */
package org.bonafide.page;

package org.bonafide.project.yaml;

import java.util.List;
import java.util.Map;

/**
 * What is added to a record.
 *
 * @param tools by id
 * @param steps put at the end of the steps of the element
 * @param records by id
 * @param work the work of the element; not read where there are no steps
 */
public record Additions(
    Map<String, Map<String, Object>> tools,
    List<Map<String, Object>> steps,
    Map<String, Map<String, Object>> records,
    String work,
    String element) {}

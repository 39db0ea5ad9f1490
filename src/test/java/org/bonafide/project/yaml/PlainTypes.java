package org.bonafide.project.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The types under every key, as definitions of the schema: as strict as the reader is. */
final class PlainTypes {

  static final int LONGEST = 20_000;

  private static final String TEXT = "\"string\", \"number\", \"boolean\"";
  private static final String DAY = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

  private static final String ALL =
      """
      {
        "text": {"type": [TEXT, "null"], "maxLength": LONGEST},
        "required-text": {"type": [TEXT], "pattern": "\\\\S", "maxLength": LONGEST},
        "local": {
          "description": "one text, or a mapping of language tags to text",
          "type": [TEXT, "null", "object"],
          "maxLength": LONGEST,
          "propertyNames": {"$ref": "#/$defs/language"},
          "additionalProperties": {"$ref": "#/$defs/text"}
        },
        "required-local": {
          "description": "one text, or a mapping of language tags to text",
          "type": [TEXT, "object"],
          "pattern": "\\\\S",
          "maxLength": LONGEST,
          "minProperties": 1,
          "propertyNames": {"$ref": "#/$defs/language"},
          "additionalProperties": {"$ref": "#/$defs/text"}
        },
        "language": {
          "description": "a language tag, such as en or zh-CN",
          "type": ["string", "boolean", "null"],
          "maxLength": 64,
          "pattern": "^(TAG)$"
        },
        "version": {"enum": [1, "1"]},
        "date": {
          "description": "2026, 2026-03, 2026-03-02 or 2026-03-02/2026-03-09",
          "type": ["string", "integer", "null"],
          "pattern": "^(DAY(/DAY)?)?$",
          "minimum": 1000,
          "maximum": 9999
        },
        "answer": {"enum": ["yes", "no", "unknown", true, false, null]},
        "whole": {
          "type": ["string", "integer", "null"],
          "pattern": "^[0-9]{0,9}$",
          "minimum": 0,
          "maximum": 999999999
        },
        "prefix": {"type": [TEXT, "null"], "pattern": "^[\\\\p{L}\\\\p{N} .§#/–-]{0,12}$"},
        "digest": {"type": ["string", "null"], "pattern": "^([0-9A-Fa-f]{64})?$"},
        "texts": {
          "description": "one, or a list",
          "type": [TEXT, "null", "array"],
          "maxLength": LONGEST,
          "items": {"$ref": "#/$defs/text"}
        },
        "map": {"type": ["object", "null"], "additionalProperties": {"$ref": "#/$defs/text"}},
        "maps": {"type": ["object", "null"], "additionalProperties": {"$ref": "#/$defs/map"}},
        "ids": {"type": ["object", "null"], "propertyNames": {"$ref": "#/$defs/id"}},
        "id": {"pattern": "^[\\\\p{L}\\\\p{N}][\\\\p{L}\\\\p{M}\\\\p{N}_-]{0,63}$"}
      }
      """;

  private PlainTypes() {}

  static ObjectNode all() {
    try {
      String json =
          ALL.replace("LONGEST", String.valueOf(LONGEST))
              .replace("TEXT", TEXT)
              .replace("TAG", LanguageTag.FORM.pattern())
              .replace("DAY", DAY);
      return (ObjectNode) new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.bonafide.project;

/** One of the {@code parties}, named where a person might be named too. */
public record PartyRef(String id) implements Ref {}

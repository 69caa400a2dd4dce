package org.talkoot.recognition.application;

/** What a network may award in the present month, and what is left of it. */
public record BudgetView(int monthly, int left) {}

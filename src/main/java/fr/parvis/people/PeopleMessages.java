package fr.parvis.people;
public interface PeopleMessages { String role(Role r); }

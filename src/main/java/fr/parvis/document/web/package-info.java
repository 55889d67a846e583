/** Documents over HTTP: pages, programs, and the files themselves. */
package fr.parvis.document.web;

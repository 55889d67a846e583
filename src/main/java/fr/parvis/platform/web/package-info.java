/** What HTTP needs and no feature owns: problems and error pages, paging, entity tags, languages, assets and headers. */
package fr.parvis.platform.web;

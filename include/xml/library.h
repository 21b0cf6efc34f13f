/* library.h: libxml2 and libxslt made safe, once a process. */
#ifndef CERES_XML_LIBRARY_H
#define CERES_XML_LIBRARY_H

/*
 * Called first thing by each main: memory that is gone ends the process
 * (failing allocations gave silently wrong documents), stylesheets may touch
 * no file and no network once they are compiled, messages go to the log.
 */
void xml_library_open(void);

#endif

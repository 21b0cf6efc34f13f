/* library.h: libxml2 and libxslt made safe, once a process. */
#ifndef CERES_XML_LIBRARY_H
#define CERES_XML_LIBRARY_H

/*
 * Each main calls it first. From then on a failed allocation ends the process
 * (it gave silently wrong documents), stylesheets may touch no file and no
 * network once they are compiled, and messages go to the log.
 */
void xml_library_open(void);

#endif

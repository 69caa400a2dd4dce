/**
 * Parts of pages, kept by what they say.
 *
 * <p>What a part of a page looks like follows from what it asks: its row, its reader's rights, the
 * words of a language. While a part is made, its questions and their answers are written down
 * beside it. Whenever it is to be made again the same questions are asked, and if all answers are
 * the same it is handed out as it was, without building and rendering it. Nothing has to be thrown
 * away when something changes: then an answer differs. Data are read anew for each page.
 */
@NullMarked
package org.talkoot.web.kept;

import org.jspecify.annotations.NullMarked;

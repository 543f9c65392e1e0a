/**
 * What a telling reports while it goes on. The command line, the server and a browser are readers of these events;
 * nothing here knows how they are made, shown or stored.
 */
import type { RgbImage } from '../formats/images.ts';

/**
 * Pages are numbered from 0, which is the opening as given; what a telling reports starts at the first page it makes.
 * `ms` is wall-clock time since the page before was whole.
 */
export type StoryEvent =
  | { readonly type: 'started'; readonly pages: number; readonly firstPage: number; readonly model: string }
  | { readonly type: 'warning'; readonly message: string }
  /** A piece of text as the model writes it; the pieces of a page join without a separator. */
  | { readonly type: 'text'; readonly page: number; readonly piece: string }
  /** The text of a page is whole and cleaned; its picture is still being drawn. */
  | { readonly type: 'page-text'; readonly page: number; readonly text: string }
  /** A picture half drawn, of any size. */
  | { readonly type: 'preview'; readonly page: number; readonly image: RgbImage }
  | {
      readonly type: 'page';
      readonly page: number;
      /** What it is about, to stand before its text where a model reads it again; of a model that plans its pages. */
      readonly plan?: string;
      readonly text: string;
      readonly image: RgbImage;
      /** Text tokens of this page. */
      readonly tokens: number;
      readonly ms: number;
    }
  /** `ended`: before the limit, as texts ran out or a page did not come to its picture. */
  | { readonly type: 'done'; readonly reason: 'page-limit' | 'ended' };

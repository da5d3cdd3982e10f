// SPDX-License-Identifier: Apache-2.0
package org.doorstep.app;

import android.app.Activity;
import android.view.DisplayCutout;
import android.view.View;
import android.view.ViewGroup;
import android.view.WindowInsets;

/** What bars and cut-outs cover of the app's own view. */
final class Screen {
    private Screen() {}

    /** Left, top, right and bottom in pixels; nothing where the system keeps the view out of them. Main thread. */
    static int[] kept(Activity activity) {
        View window = activity.getWindow().getDecorView();
        WindowInsets insets = window.getRootWindowInsets();
        ViewGroup content = activity.findViewById(android.R.id.content);
        if (insets == null || content == null)
            return new int[4];
        int[] edges = {
            insets.getStableInsetLeft(), insets.getStableInsetTop(),
            insets.getStableInsetRight(), insets.getStableInsetBottom()
        };
        DisplayCutout cutout = insets.getDisplayCutout();
        if (cutout != null) {
            edges[0] = Math.max(edges[0], cutout.getSafeInsetLeft());
            edges[1] = Math.max(edges[1], cutout.getSafeInsetTop());
            edges[2] = Math.max(edges[2], cutout.getSafeInsetRight());
            edges[3] = Math.max(edges[3], cutout.getSafeInsetBottom());
        }
        View view = content.getChildCount() > 0 ? content.getChildAt(0) : content;
        int[] at = new int[2];
        view.getLocationInWindow(at);
        // How far the view itself stays from each edge is no longer in the way.
        edges[0] = Math.max(0, edges[0] - at[0]);
        edges[1] = Math.max(0, edges[1] - at[1]);
        edges[2] = Math.max(0, edges[2] - (window.getWidth() - at[0] - view.getWidth()));
        edges[3] = Math.max(0, edges[3] - (window.getHeight() - at[1] - view.getHeight()));
        return edges;
    }
}

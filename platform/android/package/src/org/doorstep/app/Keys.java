// SPDX-License-Identifier: Apache-2.0
package org.doorstep.app;

import android.security.keystore.KeyGenParameterSpec;
import android.security.keystore.KeyProperties;
import android.security.keystore.StrongBoxUnavailableException;

import java.security.GeneralSecurityException;
import java.security.KeyStore;

import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** The HMAC keys of the app in the Android Keystore. A failed look-up is never taken for "there is none". */
final class Keys {
    static final int DONE = 0;
    static final int THERE = 1;
    static final int MISSING = 2;
    static final int REFUSED = 3;

    private static final String STORE = "AndroidKeyStore";

    private Keys() {}

    static int find(String name) {
        try {
            return open().containsAlias(name) ? THERE : MISSING;
        } catch (Exception refused) {
            return REFUSED;
        }
    }

    static int create(String name) {
        int found = find(name);
        if (found != MISSING)
            return found;
        try {
            make(name, true);
            return DONE;
        } catch (StrongBoxUnavailableException none) {
            return createWithoutStrongBox(name);
        } catch (Exception refused) {
            return REFUSED;
        }
    }

    /** 32 bytes; null where the key cannot be used now. */
    static byte[] mix(String name, byte[] input) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(open().getKey(name, null));
            return mac.doFinal(input);
        } catch (Exception refused) {
            return null;
        }
    }

    static int erase(String name) {
        try {
            KeyStore store = open();
            if (store.containsAlias(name))
                store.deleteEntry(name);
            return DONE;
        } catch (Exception refused) {
            return REFUSED;
        }
    }

    private static int createWithoutStrongBox(String name) {
        try {
            make(name, false);
            return DONE;
        } catch (Exception refused) {
            return REFUSED;
        }
    }

    private static SecretKey make(String name, boolean strongBox) throws GeneralSecurityException {
        KeyGenerator generator = KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_HMAC_SHA256, STORE);
        generator.init(new KeyGenParameterSpec.Builder(name, KeyProperties.PURPOSE_SIGN)
                .setUnlockedDeviceRequired(true)
                .setIsStrongBoxBacked(strongBox)
                .build());
        return generator.generateKey();
    }

    private static KeyStore open() throws Exception {
        KeyStore store = KeyStore.getInstance(STORE);
        store.load(null);
        return store;
    }
}

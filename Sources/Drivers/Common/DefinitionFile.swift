// SPDX-License-Identifier: Apache-2.0
public import Errors

/// Definitions of objects as files below `/etc/libvirt`, in the stock daemon's form.
public enum DefinitionFile {
    /// Writes a definition; whoever dies meanwhile, the old one or the new one is there.
    /// - Parameter edit: how virsh changes it, such as `edit NAME`; stands in the comment at the file's beginning.
    public static func write(_ xml: String, to path: String, edit: String) throws(VirtError) {
        let header = """
            <!--
            WARNING: THIS IS AN AUTO-GENERATED FILE. CHANGES TO IT ARE LIKELY TO BE
            OVERWRITTEN AND LOST. Changes to this xml configuration should be made using:
              virsh \(edit)
            or other application using the libvirt API.
            -->


            """
        try Files.replace(path, with: header + xml + (xml.hasSuffix("\n") ? "" : "\n"))
    }
}

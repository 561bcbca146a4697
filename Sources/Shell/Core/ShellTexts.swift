// SPDX-License-Identifier: Apache-2.0

/// Fixed texts of the program.
enum ShellTexts {
    /// The release of the stock shell that this one behaves as.
    static let version = "9.0.0"
    /// The same as the library counts it.
    static let versionNumber: UInt64 = 9_000_000

    static let longVersion = """
        Virsh command line tool of libvirt 9.0.0
        See web site at https://libvirt.org/

        Compiled with support for:
         Hypervisors: QEMU/KVM LXC LibXL OpenVZ VMware VirtualBox ESX Test
         Networking: Remote Network Bridging Interface udev Nwfilter
         Storage: Dir Disk Filesystem SCSI Multipath iSCSI iSCSI-direct LVM RBD Gluster ZFS
         Miscellaneous: Daemon Nodedev AppArmor SELinux Secrets Debug DTrace Readline

        """

    static func greeting(_ program: String) -> String {
        """
        Welcome to \(program), the virtualization interactive terminal.

        Type:  'help' for help with commands
               'quit' to quit


        """
    }

    static func usage(_ program: String) -> String {
        """

        \(program) [options]... [<command_string>]
        \(program) [options]... <command> [args...]

          options:
            -c | --connect=URI      hypervisor connection URI
            -d | --debug=NUM        debug level [0-4]
            -e | --escape <char>    set escape sequence for console
            -h | --help             this help
            -k | --keepalive-interval=NUM
                                    keepalive interval in seconds, 0 for disable
            -K | --keepalive-count=NUM
                                    number of possible missed keepalive messages
            -l | --log=FILE         output logging to file
            -q | --quiet            quiet mode
            -r | --readonly         connect readonly
            -t | --timing           print timing information
            -v                      short version
            -V                      long version
                 --version[=TYPE]   version, TYPE is short or long (default short)
        \(program == "virsh" ? "" : extendedUsage)  commands (non interactive mode):


        """
    }

    private static let extendedUsage = """
          options beyond those of virsh:
            --output=FORMAT         results as table, json or yaml
            --hosts=GROUP           run the command on every host of the inventory's group
            --inventory=FILE        the inventory (default: ~/.config/swiftvirt/inventory.yaml)
            --deadline=SECONDS      what one host may take (default 30)
            --parallel=NUM          hosts at a time (default 16)
            --rolling               host after host, ending with the first that fails

        """

    static let usageEnd = """

          (specify help <group> for details about the commands in the group)

          (specify help <command> for details about the command)


        """
}

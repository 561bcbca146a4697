// SPDX-License-Identifier: Apache-2.0

extension HostCPUCommands {
    static let table: [Command] = [
        Command(
            "cpu-baseline", "compute baseline CPU",
            "Compute baseline CPU for a set of given CPUs.",
            [
                .argument("file", "file containing XML CPU descriptions"),
                .flag("features", "Show features that are part of the CPU model type"),
                .flag("migratable", "Do not include features that block migration"),
            ],
            run: cpuBaseline),
        Command(
            "cpu-compare", "compare host CPU with a CPU described by an XML file",
            "compare CPU with host CPU",
            [
                .argument("file", "file containing an XML CPU description"),
                .flag("error", "report error if CPUs are incompatible"),
                .flag("validate", "validate the XML document against schema"),
            ],
            run: cpuCompare),
        Command(
            "cpu-models", "CPU models",
            "Get the CPU models for an arch.",
            [
                .argument("arch", "architecture")
            ],
            run: cpuModels),
        Command(
            "hypervisor-cpu-baseline", "compute baseline CPU usable by a specific hypervisor",
            "Compute baseline CPU for a set of given CPUs. The result will be tailored to the specified hypervisor.",
            [
                .string("file", "file containing XML CPU descriptions"),
                .string("virttype", "virtualization type (/domain/@type)"),
                .string("emulator", "path to emulator binary (/domain/devices/emulator)"),
                .string("arch", "CPU architecture (/domain/os/type/@arch)"),
                .string("machine", "machine type (/domain/os/type/@machine)"),
                .flag("features", "Show features that are part of the CPU model type"),
                .flag("migratable", "Do not include features that block migration"),
                .string("model", "Shortcut for calling the command with a single CPU model and no additional features"),
            ],
            run: hypervisorCpuBaseline),
        Command(
            "hypervisor-cpu-compare", "compare a CPU with the CPU created by a hypervisor on the host",
            "compare CPU with hypervisor CPU",
            [
                .argument("file", "file containing an XML CPU description"),
                .string("virttype", "virtualization type (/domain/@type)"),
                .string("emulator", "path to emulator binary (/domain/devices/emulator)"),
                .string("arch", "CPU architecture (/domain/os/type/@arch)"),
                .string("machine", "machine type (/domain/os/type/@machine)"),
                .flag("error", "report error if CPUs are incompatible"),
                .flag("validate", "validate the XML document against schema"),
            ],
            run: hypervisorCpuCompare),
    ]
}

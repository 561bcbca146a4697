// SPDX-License-Identifier: Apache-2.0

extension BuiltInCPUMap {
    /// Name, vendor, what it may stand for (host, guest), family/model/steppings, the model it extends, and the features that it adds (`+`),
    /// lacks (`-`), or once had and lost (`~`). In the order in which later models are better answers.
    static let x86Models = """
        486 - hg - - +fpu +pse +vme
        pentium - hg - 486 +cx8 +de +mce +mmx +msr +tsc
        pentium2 - hg - pentium +cmov +fxsr +mca +mtrr +pae +pat +pge +pse36 +sep
        pentium3 - hg - pentium2 +sse
        pentiumpro - hg - pentium3 +apic +sse2 -mca -mtrr -pse36 -vme
        coreduo Intel hg - pentiumpro +clflush +mca +monitor +mtrr +nx +pni +vme
        n270 Intel hg - coreduo +ssse3
        core2duo Intel hg - n270 +lm +pse36 +syscall
        qemu32 - hg - pentiumpro +pni
        kvm32 - hg - qemu32 +clflush +mca +mtrr +pse36
        cpu64-rhel5 - - - kvm32 +lm +nx +syscall
        cpu64-rhel6 - - - cpu64-rhel5 +cx16 +lahf_lm
        qemu64 - hg - cpu64-rhel6 +svm -lahf_lm
        kvm64 - hg - qemu64 -svm
        Conroe Intel hg 6/15,6/22 cpu64-rhel6 +ssse3 -cx16
        Penryn Intel hg 6/23,6/29 Conroe +cx16 +sse4.1
        Nehalem Intel hg 6/26,6/30,6/31,6/46 Penryn +popcnt +sse4.2
        Nehalem-IBRS Intel hg 6/26,6/30,6/31,6/46 Nehalem +spec-ctrl
        Westmere Intel hg 6/44,6/47,6/37 Nehalem +aes
        Westmere-IBRS Intel hg 6/44 Westmere +spec-ctrl
        SandyBridge Intel hg 6/42,6/45 Westmere +avx +pclmuldq +rdtscp +tsc-deadline +x2apic +xsave
        SandyBridge-IBRS Intel hg 6/42,6/45 SandyBridge +spec-ctrl
        IvyBridge Intel hg 6/58,6/62 SandyBridge +erms +f16c +fsgsbase +rdrand +smep +vme
        IvyBridge-IBRS Intel hg 6/58,6/62 IvyBridge +spec-ctrl
        Haswell-noTSX Intel hg 6/60,6/63,6/69,6/70 IvyBridge +avx2 +bmi1 +bmi2 +fma +invpcid +movbe +pcid -f16c -rdrand -vme
        Haswell-noTSX-IBRS Intel hg 6/60,6/63,6/69,6/70 Haswell-noTSX +spec-ctrl
        Haswell Intel hg 6/60,6/63,6/69,6/70 Haswell-noTSX +hle +rtm
        Haswell-IBRS Intel hg 6/60,6/63,6/69,6/70 Haswell +spec-ctrl
        Broadwell-noTSX Intel hg 6/61,6/71,6/79,6/86 Haswell-noTSX +3dnowprefetch +adx +rdseed +smap
        Broadwell-noTSX-IBRS Intel hg 6/61,6/71,6/79,6/86 Broadwell-noTSX +spec-ctrl
        Broadwell Intel hg 6/61,6/71,6/79,6/86 Broadwell-noTSX +hle +rtm
        Broadwell-IBRS Intel hg 6/61,6/71,6/79,6/86 Broadwell +spec-ctrl
        Skylake-Client Intel hg 6/94,6/78,6/142,6/158 Broadwell +abm +arat +f16c +mpx +rdrand +vme +xgetbv1 +xsavec +xsaveopt
        Skylake-Client-IBRS Intel hg 6/94,6/78,6/142,6/158 Skylake-Client +spec-ctrl
        Skylake-Client-noTSX-IBRS Intel h 6/94,6/78,6/142,6/158 Skylake-Client-IBRS -hle -rtm
        Skylake-Server Intel hg 6/85/0-4 Skylake-Client +avx512bw +avx512cd +avx512dq +avx512f +avx512vl +clwb +pdpe1gb
        Skylake-Server-IBRS Intel hg 6/85/0-4 Skylake-Server +spec-ctrl
        Skylake-Server-noTSX-IBRS Intel h 6/85/0-4 Skylake-Server-IBRS -hle -rtm
        Cascadelake-Server Intel hg 6/85/5-7 Skylake-Server-IBRS +avx512vnni +clflushopt +ssbd
        Cascadelake-Server-noTSX Intel h 6/85/5-7 Cascadelake-Server -hle -rtm
        Icelake-Client Intel hg 6/126 Skylake-Client-IBRS +avx512-vpopcntdq +avx512bitalg +avx512vbmi +avx512vbmi2 +avx512vnni
          +gfni +pku +ssbd +umip +vaes +vpclmulqdq +wbnoinvd ~intel-pt
        Icelake-Client-noTSX Intel h 6/126 Icelake-Client -hle -rtm ~intel-pt
        Icelake-Server Intel hg 6/106 Icelake-Client +avx512bw +avx512cd +avx512dq +avx512f +avx512vl +clflushopt +clwb +la57
          +pdpe1gb ~intel-pt
        Icelake-Server-noTSX Intel h 6/106 Icelake-Server -hle -rtm ~intel-pt
        Cooperlake Intel hg 6/85/10-11 Cascadelake-Server +arch-capabilities +avx512-bf16 +ibrs-all +mds-no +pku
          +pschange-mc-no +rdctl-no +skip-l1dfl-vmentry +stibp +taa-no -mpx
        Snowridge Intel hg 6/134 IvyBridge-IBRS +3dnowprefetch +arat +arch-capabilities +cldemote +clflushopt +clwb
          +core-capability +gfni +movbe +movdir64b +movdiri +pdpe1gb +rdseed +sha-ni +smap +split-lock-detect +ssbd +umip
          +xgetbv1 +xsavec +xsaveopt -avx -f16c
        athlon AMD hg - pentiumpro +3dnow +3dnowext +mmxext +mtrr +pse36 +vme
        phenom AMD hg - qemu64 +3dnow +3dnowext +fxsr_opt +mmxext +monitor -cx16
        Opteron_G1 AMD hg 15/6 cpu64-rhel5
        Opteron_G2 AMD hg 15/6 qemu64 +lahf_lm +rdtscp
        Opteron_G3 AMD hg 15/6 Opteron_G2 +abm +misalignsse +popcnt +sse4a ~monitor
        Opteron_G4 AMD hg 21/1 SandyBridge +3dnowprefetch +abm +fma4 +misalignsse +pdpe1gb +sse4a +svm +xop -tsc-deadline
          -x2apic
        Opteron_G5 AMD hg 21/2 Opteron_G4 +f16c +fma +tbm
        EPYC AMD hg 23/1 Skylake-Client-noTSX-IBRS +clflushopt +cr8legacy +fxsr_opt +misalignsse +mmxext +osvw +pdpe1gb
          +sha-ni +sse4a +svm -erms -invpcid -mpx -pcid -spec-ctrl -tsc-deadline -x2apic ~monitor
        EPYC-IBPB AMD hg 23/1 EPYC +ibpb ~monitor
        EPYC-Rome AMD hg 23/49 EPYC-IBPB +amd-stibp +clwb +clzero +npt +nrip-save +perfctr_core +rdpid +umip +wbnoinvd
          +xsaveerptr
        EPYC-Milan AMD hg 25/1 EPYC-Rome +amd-ssbd +erms +fsrm +ibrs +invpcid +pcid +pku +svme-addr-chk +xsaves
        Dhyana Hygon hg 24/0 EPYC-IBPB -aes -pclmuldq -sha-ni ~monitor
        """
}

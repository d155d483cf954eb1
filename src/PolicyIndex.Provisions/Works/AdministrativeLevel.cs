namespace PolicyIndex.Provisions.Works;

/// <summary>Level of the issuing authority (效力层级 by territory).</summary>
public enum AdministrativeLevel
{
    /// <summary>The text does not say.</summary>
    Unknown,

    /// <summary>国家: the State Council, its ministries, central party organs, national bodies.</summary>
    National,

    /// <summary>省、自治区、直辖市.</summary>
    Provincial,

    /// <summary>市、州、盟、地区.</summary>
    Municipal,

    /// <summary>县、区、旗 and below.</summary>
    County,
}

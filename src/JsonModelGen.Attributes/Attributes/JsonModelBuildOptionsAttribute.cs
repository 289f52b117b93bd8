using System.ComponentModel;

namespace JsonModelGen;

/// <summary>
/// The values of the project's MSBuild properties (<c>JsonModelGen_FieldRename</c> and so on) when its assembly was compiled. It is generated, so
/// that other projects know the form of the assembly's enums and models; in source code, use <see cref="JsonModelDefaultsAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonModelBuildOptionsAttribute : JsonModelOptionsAttribute;
